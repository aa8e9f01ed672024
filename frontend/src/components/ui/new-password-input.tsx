import { Group, PasswordInput, Progress, Text, type PasswordInputProps } from '@mantine/core';
import { useEffect, useState, type ReactNode, type Ref } from 'react';
import { useText } from '@/lib/i18n/text';

type Score = 0 | 1 | 2 | 3 | 4;

/** Loaded when a password is first typed: the words it knows are half a megabyte. */
async function loadJudge(): Promise<(password: string, own: string[]) => Score> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const judge = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  return (password, own) => judge.check(password.slice(0, 100), own).score;
}

function useScore(password: string, own: string[]): Score | null {
  const [judged, setJudged] = useState<{ password: string; score: Score } | null>(null);
  const words = own.join(' ');
  useEffect(() => {
    if (password === '') {
      return;
    }
    let current = true;
    void loadJudge().then((judge) => {
      if (current) {
        setJudged({ password, score: judge(password, words.split(' ')) });
      }
    });
    return () => {
      current = false;
    };
  }, [password, words]);
  return password === '' ? null : (judged?.score ?? null);
}

const COLOURS = ['red', 'red', 'yellow', 'teal', 'green'] as const;

interface Props extends Omit<PasswordInputProps, 'ref'> {
  ref?: Ref<HTMLInputElement>;
  /** What has been typed so far. */
  typed: string;
  /** Words of the person's own, which make a password weak. */
  own?: string[];
  label: ReactNode;
}

/** A password to be, with how hard it would be to guess: in words as well as in colour. */
export function NewPasswordInput({ typed, own = [], ...input }: Props) {
  const t = useText();
  const score = useScore(typed, own);
  return (
    <div>
      <PasswordInput
        autoComplete="new-password"
        description={t('identity.password-hint')}
        visibilityToggleButtonProps={{ 'aria-label': t('identity.show-password') }}
        {...input}
      />
      {score !== null && (
        <Group gap="xs" mt={6} wrap="nowrap" role="status" aria-label={t('identity.strength')}>
          <Progress value={(score + 1) * 20} color={COLOURS[score]} flex={1} aria-hidden />
          <Text size="sm" miw={84} ta="end">
            {t(`identity.strength-${score}`)}
          </Text>
        </Group>
      )}
    </div>
  );
}
