import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Invitation, InvitationLink, Member, TenantRole } from '@/lib/api-types';

export const membersQuery = queryOptions({ queryKey: ['members'], queryFn: () => api.get<Member[]>('/members') });
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: () => api.get<Invitation[]>('/invitations'),
});

export const ROLES: readonly TenantRole[] = ['OWNER', 'ADMIN', 'USER', 'VIEWER'];

function useTeamChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['members'] }),
        cache.invalidateQueries({ queryKey: ['invitations'] }),
      ]),
  });
}

export interface Invite {
  email: string | null;
  role: TenantRole;
  reviewer: boolean;
  language: string;
}
export const useInvite = () => useTeamChange((invite: Invite) => api.post<InvitationLink>('/invitations', invite));
export const useRenewInvitation = () =>
  useTeamChange((id: string) => api.post<InvitationLink>(`/invitations/${id}/renew`));
export const useRevokeInvitation = () => useTeamChange((id: string) => api.delete(`/invitations/${id}`));

export const useChangeMember = (id: string) =>
  useTeamChange((input: { role: TenantRole; reviewer: boolean }) => api.put<Member>(`/members/${id}`, input));
export const useMemberAct = (id: string) =>
  useTeamChange((act: 'disable' | 'enable') => api.post<Member>(`/members/${id}/${act}`));
export const useTransferOwnership = (id: string) =>
  useTeamChange((password: string) => api.post<Member>(`/members/${id}/transfer-ownership`, { password }));
export const useClearSecondFactor = (id: string) => useTeamChange(() => api.delete(`/members/${id}/second-factor`));
export const useResetLink = (id: string) =>
  useMutation({ mutationFn: () => api.post<{ link: string }>(`/members/${id}/reset-link`) });
