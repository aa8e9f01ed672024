/**
 * Decisions wait ten seconds before they are sent, so that they can be taken back. They live outside of any screen: going to
 * another page changes nothing, closing the tab sends them at once, and what even that could not send is sent, with the same
 * key, when the same person is back.
 */
import { useSyncExternalStore } from 'react';
import { api, newKey } from '@/lib/api';
import { currentSession } from '@/lib/session';
import { forgetDecision, keepDecision, storedDecisions, type Decision } from './decision-storage';

export const UNDO_MILLISECONDS = 10_000;
/** How long another tab leaves a decision to the tab it was made in. */
const GRACE_MILLISECONDS = 3_000;

export interface PendingDecision extends Decision {
  state: 'waiting' | 'sending' | 'sent' | 'failed';
  error: Error | null;
}
type Settled = (decision: PendingDecision) => Promise<unknown>;

let pending: readonly PendingDecision[] = [];
let leaving = false;
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const watchers = new Set<() => void>();
const settled = new Set<Settled>();

function change(next: readonly PendingDecision[]): void {
  pending = next;
  watchers.forEach((watcher) => {
    watcher();
  });
}

const without = (taskId: string) => pending.filter((decision) => decision.taskId !== taskId);
const put = (decision: PendingDecision) => change([...without(decision.taskId), decision]);

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The decisions under way, the latest last. */
export const useDecisions = (): readonly PendingDecision[] => useSyncExternalStore(watch, () => pending);

/** Calls back when the server has answered; the decision stays shown as sent until the callbacks are done. */
export function onSettled(callback: Settled): () => void {
  settled.add(callback);
  return () => settled.delete(callback);
}

/** Takes a decision that is sent in ten seconds. */
export function decide({
  taskId,
  reference,
  step,
  body,
}: Pick<Decision, 'taskId' | 'reference' | 'step' | 'body'>): void {
  const by = currentSession()?.user.id ?? '';
  const decision: Decision = {
    taskId,
    reference,
    step,
    body,
    by,
    key: newKey(),
    dueAt: Date.now() + UNDO_MILLISECONDS,
  };
  keepDecision(decision);
  put({ ...decision, state: 'waiting', error: null });
  clearTimeout(timers.get(taskId));
  timers.set(
    taskId,
    setTimeout(() => void sendNow(taskId), UNDO_MILLISECONDS),
  );
}

/** Takes back what was not sent yet, or lays aside what failed. */
export function undo(taskId: string): void {
  const found = pending.find((decision) => decision.taskId === taskId);
  if (found?.state === 'waiting' || found?.state === 'failed') {
    clearTimeout(timers.get(taskId));
    forgetDecision(taskId);
    change(without(taskId));
  }
}

export async function sendNow(taskId: string): Promise<void> {
  const found = pending.find((decision) => decision.taskId === taskId);
  if (found?.state === 'waiting' && currentSession()?.user.id === found.by) {
    clearTimeout(timers.get(taskId));
    await send(found);
  }
}

/** Before signing out: afterwards nobody could send them. */
export const sendAll = (): Promise<unknown> => Promise.all(pending.map(({ taskId }) => sendNow(taskId)));

async function send(decision: PendingDecision): Promise<void> {
  put({ ...decision, state: 'sending' });
  let answered: PendingDecision;
  try {
    await api.postOnce(`/reviews/${decision.taskId}/${decision.step}`, decision.body, decision.key, leaving);
    answered = { ...decision, state: 'sent' };
  } catch (error) {
    if (leaving) {
      return;
    }
    answered = { ...decision, state: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
  forgetDecision(decision.taskId);
  put(answered);
  await Promise.allSettled([...settled].map((callback) => callback(answered)));
  if (answered.state === 'sent') {
    change(pending.filter((other) => other !== answered));
  }
}

/** Sends what a closed tab or a crash left behind; whatever was sent after all is known to the server by its key. */
export function resumeDecisions(user: string): void {
  for (const left of storedDecisions()) {
    if (left.by === user && !pending.some(({ taskId }) => taskId === left.taskId)) {
      setTimeout(() => resume(left), Math.max(0, left.dueAt + GRACE_MILLISECONDS - Date.now()));
    }
  }
}

function resume(left: Decision): void {
  const stillThere = storedDecisions().some(({ key }) => key === left.key);
  const here = pending.some(({ taskId }) => taskId === left.taskId);
  if (stillThere && !here && currentSession()?.user.id === left.by) {
    void send({ ...left, state: 'sending', error: null });
  }
}

window.addEventListener('pagehide', () => {
  leaving = true;
  void sendAll();
});
window.addEventListener('pageshow', () => {
  leaving = false;
});
