import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useToast } from '@/components/ui/use-toast';
import { useText } from '@/lib/i18n/text';
import { useUploadProof } from '../api/proofs';

/** For a picture that came another way than through the bot; it is verified just the same. */
export function UploadProofButton({ invoiceId }: { invoiceId: string }) {
  const t = useText();
  const toast = useToast();
  const reset = useRef<() => void>(null);
  const upload = useUploadProof(invoiceId);
  const send = (file: File | null) => {
    if (file) {
      upload.mutate(file, { onSuccess: () => toast.done(t('proof.uploaded-toast')), onError: toast.failed });
      reset.current?.();
    }
  };
  return (
    <FileButton
      accept="image/jpeg,image/png,image/webp"
      onChange={send}
      resetRef={reset}
      inputProps={{ 'aria-label': t('proof.upload') }}
    >
      {(props) => (
        <Button {...props} loading={upload.isPending} leftSection={<IconUpload size={16} aria-hidden />}>
          {t('proof.upload')}
        </Button>
      )}
    </FileButton>
  );
}
