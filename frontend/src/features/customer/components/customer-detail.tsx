import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Page } from '@/components/ui/page';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import { useToast } from '@/components/ui/use-toast';
import type { Customer } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { customerQuery, useArchiveCustomer } from '../api/customers';
import { CustomerDialog } from './customer-dialog';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} style={{ whiteSpace: 'pre-line' }}>
        {children || '–'}
      </Text>
    </div>
  );
}

interface Props {
  id: string;
  /** What other parts of the product know about the customer: chats beside the details, invoices below. */
  aside: (customer: Customer) => ReactNode;
  below: (customer: Customer) => ReactNode;
}

export function CustomerDetail({ id, aside, below }: Props) {
  const query = useQuery(customerQuery(id));
  return (
    <QueryState query={query}>
      {(customer) => <Loaded customer={customer} aside={aside(customer)} below={below(customer)} />}
    </QueryState>
  );
}

function Loaded({ customer, aside, below }: { customer: Customer; aside: ReactNode; below: ReactNode }) {
  const t = useText();
  const toast = useToast();
  const { write } = usePermissions();
  const [editing, setEditing] = useState(false);
  const archive = useArchiveCustomer(customer.id);
  return (
    <Page
      title={customer.name}
      back={{ to: '/customers', label: t('nav.customers') }}
      beside={customer.archived && <StatusBadge tone="neutral">{t('customer.archived')}</StatusBadge>}
      actions={
        write && (
          <>
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('action.edit')}
            </Button>
            <Button variant="default" loading={archive.isPending} onClick={() => archive.mutate(!customer.archived)}>
              {t(customer.archived ? 'customer.restore' : 'customer.archive')}
            </Button>
          </>
        )
      }
    >
      <ErrorNotice error={archive.error} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
        <Section title={t('customer.details')}>
          <Stack component="dl" gap="sm" m={0}>
            <Fact label={t('customer.company')}>{customer.company}</Fact>
            <Fact label={t('customer.phone')}>{customer.phone}</Fact>
            <Fact label={t('customer.email')}>{customer.email}</Fact>
            <Fact label={t('customer.address')}>{customer.address}</Fact>
            <Fact label={t('customer.notes')}>{customer.notes}</Fact>
          </Stack>
        </Section>
        {aside}
      </SimpleGrid>
      {below}
      {editing && (
        <CustomerDialog
          customer={customer}
          onClose={() => setEditing(false)}
          onSaved={() => {
            setEditing(false);
            toast.done(t('state.saved'));
          }}
        />
      )}
    </Page>
  );
}
