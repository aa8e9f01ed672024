import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { draw, owner, signInAs } from '@/testing/render';
import { review } from '@/testing/review';
import { serve } from '@/testing/server';
import { ProofList } from './proof-list';

beforeEach(() => signInAs(owner));

it('leads from a proof that waits to its own review', async () => {
  serve({ 'GET /payment-proofs': () => ({ body: [review('INV-1').proof] }) });
  draw(<ProofList invoiceId="i1" interval={false} />);
  expect(await screen.findByRole('link', { name: 'Review it now' })).toHaveAttribute(
    'href',
    '/reviews?proof=proof-INV-1',
  );
});
