export interface FieldProblem {
  pointer: string;
  detail: string;
}

/** A refusal in the server's own words (RFC 9457), or the network's silence (`code` is then `offline`). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldProblem[];
  /** Why a sign-in ended; only `session-ended` has one. */
  readonly reason: string | null;
  /** Whatever else the server said, by name. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    errors: readonly FieldProblem[] = [],
    reason: string | null = null,
    members: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.reason = reason;
    this.members = members;
  }
}

interface ProblemBody {
  code?: unknown;
  detail?: unknown;
  title?: unknown;
  errors?: unknown;
  reason?: unknown;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) {
    return [];
  }
  return value.flatMap((entry: unknown) => {
    const { pointer, detail } = (entry ?? {}) as { pointer?: unknown; detail?: unknown };
    return typeof detail === 'string' ? [{ pointer: text(pointer) ?? '', detail }] : [];
  });
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  let body: ProblemBody = {};
  try {
    const parsed: unknown = await response.json();
    body = parsed ?? {};
  } catch {
    // Not JSON: a proxy answered, or nobody did.
  }
  const code = text(body.code) ?? (response.status >= 502 && response.status <= 504 ? 'offline' : 'http-error');
  return new ApiProblem(
    response.status,
    code,
    text(body.detail) ?? text(body.title) ?? '',
    fieldProblems(body.errors),
    text(body.reason) ?? null,
    { ...body },
  );
}

export const isProblem = (error: unknown, code: string): error is ApiProblem =>
  error instanceof ApiProblem && error.code === code;
