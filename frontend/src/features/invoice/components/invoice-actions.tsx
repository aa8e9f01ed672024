import { Button, Text, Textarea } from '@mantine/core';
import { IconBan, IconFileTypePdf, IconPencil, IconRefresh, IconSend, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/use-toast';
import type { Invoice } from '@/lib/api-types';
import { openFile } from '@/lib/files';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { useCancelInvoice, useDeleteInvoice, useResendInvoice, useSendInvoice } from '../api/invoices';

const icon = { size: 16, 'aria-hidden': true } as const;

export function InvoiceActions({ invoice, upload }: { invoice: Invoice; upload: ReactNode }) {
  const t = useText();
  const toast = useToast();
  const { write } = usePermissions();
  const send = useSendInvoice();
  const resend = useResendInvoice();
  const [asking, setAsking] = useState<'cancel' | 'delete' | null>(null);
  const isDraft = invoice.status === 'DRAFT';
  const isOpen = ['SENT', 'PARTLY_PAID', 'OVERDUE'].includes(invoice.status);
  const close = () => setAsking(null);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf {...icon} />}
        onClick={() => void openFile(`/invoices/${invoice.id}/pdf`).catch(toast.failed)}
      >
        {t('invoice.open-pdf')}
      </Button>
      {write && isDraft && (
        <>
          <Button variant="default" leftSection={<IconTrash {...icon} />} onClick={() => setAsking('delete')}>
            {t('action.delete')}
          </Button>
          <Button
            variant="default"
            component={Link}
            to={`/invoices/${invoice.id}/edit`}
            leftSection={<IconPencil {...icon} />}
          >
            {t('action.edit')}
          </Button>
          <Button
            leftSection={<IconSend {...icon} />}
            loading={send.isPending}
            onClick={() =>
              send.mutate(invoice.id, { onSuccess: () => toast.done(t('invoice.sent-toast')), onError: toast.failed })
            }
          >
            {t('invoice.send')}
          </Button>
        </>
      )}
      {write && isOpen && (
        <>
          <Button variant="default" leftSection={<IconBan {...icon} />} onClick={() => setAsking('cancel')}>
            {t('invoice.cancel')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconRefresh {...icon} />}
            loading={resend.isPending}
            onClick={() =>
              resend.mutate(invoice.id, {
                onSuccess: () => toast.done(t('invoice.resent-toast')),
                onError: toast.failed,
              })
            }
          >
            {t('invoice.resend')}
          </Button>
          {upload}
        </>
      )}
      {asking === 'cancel' && <CancelDialog id={invoice.id} onClose={close} />}
      {asking === 'delete' && <DeleteDialog id={invoice.id} onClose={close} />}
    </>
  );
}

function CancelDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const cancel = useCancelInvoice();
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      opened
      title={t('invoice.cancel-title')}
      confirmLabel={t('invoice.cancel')}
      danger
      busy={cancel.isPending}
      disabled={reason.trim() === ''}
      error={cancel.error}
      onConfirm={() => cancel.mutate({ id, reason: reason.trim() }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Text size="sm">{t('invoice.cancel-text')}</Text>
      <Textarea
        label={t('invoice.cancel-reason')}
        withAsterisk
        data-autofocus
        value={reason}
        maxLength={200}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}

function DeleteDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const remove = useDeleteInvoice();
  return (
    <ConfirmDialog
      opened
      title={t('invoice.delete-title')}
      confirmLabel={t('action.delete')}
      danger
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(id, { onSuccess: () => void navigate('/invoices') })}
      onClose={onClose}
    >
      <Text size="sm">{t('invoice.delete-text')}</Text>
    </ConfirmDialog>
  );
}
