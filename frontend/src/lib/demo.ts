import { queryOptions } from '@tanstack/react-query';
import { api } from './api';
import type { Demo } from './api-types';
import { ApiProblem } from './problem';

/** What the local demonstration offers; `null` where there is none, which is every real installation. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: async (): Promise<Demo | null> => {
    try {
      return await api.get<Demo>('/demo');
    } catch (error) {
      if (error instanceof ApiProblem && [401, 403, 404].includes(error.status)) {
        return null;
      }
      throw error;
    }
  },
  staleTime: Infinity,
  retry: 1,
});
