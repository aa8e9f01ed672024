import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

const isTransient = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.code === 'offline' || error.status >= 500);

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && isTransient(error) },
      mutations: { retry: false },
    },
  });
