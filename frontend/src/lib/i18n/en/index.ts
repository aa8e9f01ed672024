import { app } from './app';
import { audit } from './audit';
import { chat } from './chat';
import { figures } from './figures';
import { identity } from './identity';
import { invoice } from './invoice';
import { ledger } from './ledger';
import { pay } from './pay';
import { order } from './order';
import { payment } from './payment';
import { plan } from './plan';
import { shop } from './shop';
import { stock } from './stock';
import { team } from './team';

/** Every English text. Its keys are the keys; Khmer must have the same ones. */
export const en = {
  ...app,
  ...figures,
  ...identity,
  ...invoice,
  ...ledger,
  ...pay,
  ...payment,
  ...plan,
  ...order,
  ...shop,
  ...stock,
  ...chat,
  ...team,
  ...audit,
} as const;

export type TextKey = keyof typeof en;
