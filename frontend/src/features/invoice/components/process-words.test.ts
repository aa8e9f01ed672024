import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ProcessView } from '@/lib/api-types';
import { processNames } from '@/lib/i18n/km/process';
import { translate } from '@/lib/i18n/text';
import { standingOf } from './process-standing';
import { worded } from './process-words';

const model = (path: string) => readFileSync(`../processes/${path}.bpmn`, 'utf8');
const process = (bpmnXml: string): ProcessView => ({
  processId: 'PaymentVerificationProcess',
  bpmnXml,
  active: ['Task_AskReviewers'],
  passed: [],
  incidents: [],
  ended: false,
});

/** What of a model is drawn: the process itself and every node and flow in it. */
const drawn = (bpmnXml: string) =>
  [...new DOMParser().parseFromString(bpmnXml, 'text/xml').querySelectorAll('process, process [id][name]')]
    .map((element) => (element.getAttribute('name') ?? '').replace(/\s+/g, ' '))
    .filter((name) => name !== '');

it.each(['invoice/InvoiceToCashProcess', 'payment/PaymentVerificationProcess'])(
  'has Khmer words for all of %s',
  (path) => {
    const names = drawn(model(path));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => processNames[name] === undefined)).toEqual([]);
  },
);

it('has words only for what the models say', () => {
  const names = new Set([
    ...drawn(model('invoice/InvoiceToCashProcess')),
    ...drawn(model('payment/PaymentVerificationProcess')),
  ]);
  expect(Object.keys(processNames).filter((name) => !names.has(name))).toEqual([]);
});

it('says a step in Khmer, in the diagram and above it', () => {
  const shown = worded(process(model('payment/PaymentVerificationProcess')), 'km');
  expect(drawn(shown.bpmnXml)).toContain('ស្នើសុំពិនិត្យ');
  expect(drawn(shown.bpmnXml)).not.toContain('Ask reviewers');
  expect(standingOf(shown, (key, values) => translate('km', key, values))).toBe('ឥឡូវ៖ ស្នើសុំពិនិត្យ');
});

it('leaves the diagram to English readers, and names it does not know to everybody', () => {
  const known = process('<definitions xmlns="x"><process id="P" name="An older step"/></definitions>');
  expect(worded(known, 'en')).toBe(known);
  expect(drawn(worded(known, 'km').bpmnXml)).toEqual(['An older step']);
});
