/** What a reviewer has decided and the server has not heard yet. */
export interface Decision {
  taskId: string;
  reference: string;
  step: 'approve' | 'reject' | 'request-clearer-picture';
  body: Record<string, string>;
  /** The same for every try: the server does it once. */
  key: string;
  /** When it is sent unless it is taken back. */
  dueAt: number;
  /** The user's id: on a shared computer nobody sends what somebody else decided. */
  by: string;
}

const PLACE = 'vikaya-decisions';

function isDecision(value: unknown): value is Decision {
  return typeof value === 'object' && value !== null && 'taskId' in value && 'key' in value && 'by' in value;
}

/** Outlives the tab. A browser that keeps nothing still sends on leaving; only a crash would then lose a decision. */
export function storedDecisions(): Decision[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isDecision) : [];
  } catch {
    return [];
  }
}

function write(decisions: Decision[]): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(decisions));
  } catch {
    // No storage: see above.
  }
}

const others = (taskId: string): Decision[] => storedDecisions().filter((kept) => kept.taskId !== taskId);

export const keepDecision = (decision: Decision): void => write([...others(decision.taskId), decision]);
export const forgetDecision = (taskId: string): void => write(others(taskId));
