import type { TextKey } from '../en';
import { app } from './app';
import { chat } from './chat';
import { identity } from './identity';
import { invoice } from './invoice';
import { payment } from './payment';
import { stock } from './stock';

/** Every Khmer text. */
export const km: Record<TextKey, string> = { ...app, ...identity, ...invoice, ...payment, ...stock, ...chat };
