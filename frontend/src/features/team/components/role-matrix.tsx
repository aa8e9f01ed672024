import { Table } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Section } from '@/components/ui/section';
import type { TenantRole } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { ROLES } from '../api/team';

/** The least role each thing takes, as the server decides it. */
const THINGS = [
  ['see', 'VIEWER'],
  ['sell', 'USER'],
  ['review', 'ADMIN'],
  ['settings', 'ADMIN'],
  ['audit', 'ADMIN'],
  ['team', 'OWNER'],
  ['billing', 'OWNER'],
] as const satisfies readonly (readonly [string, TenantRole])[];

export function RoleMatrix() {
  const t = useText();
  return (
    <Section title={t('team.matrix')}>
      <Table.ScrollContainer minWidth={420}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('team.matrix-what')}</Table.Th>
              {ROLES.map((role) => (
                <Table.Th key={role} ta="center">
                  {t(`role.${role}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {THINGS.map(([thing, least]) => (
              <Table.Tr key={thing}>
                <Table.Th scope="row" fw={400}>
                  {t(`team.can.${thing}`)}
                </Table.Th>
                {ROLES.map((role) => (
                  <Table.Td key={role} ta="center">
                    {ROLES.indexOf(role) <= ROLES.indexOf(least) ? (
                      <IconCheck size={18} aria-label={t('team.yes')} />
                    ) : thing === 'review' && role === 'USER' ? (
                      t('team.if-reviewer')
                    ) : (
                      '–'
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
