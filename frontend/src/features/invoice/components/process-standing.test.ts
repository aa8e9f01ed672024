import { describe, expect, it } from 'vitest';
import type { ProcessView } from '@/lib/api-types';
import { translate, type Translate } from '@/lib/i18n/text';
import { standingOf } from './process-standing';

const t: Translate = (key, values) => translate('en', key, values);
const process = (state: Partial<ProcessView>): ProcessView => ({
  processId: 'InvoiceToCashProcess',
  bpmnXml: `<definitions xmlns="x"><process id="P"><subProcess id="Sub" name="Collect payment">
    <catchEvent id="CatchEvent_PaymentProofReceived" name="Payment proof received"/></subProcess>
    <task id="Task_Unknown" name="Some&#10;new step"/></process></definitions>`,
  active: [],
  passed: [],
  incidents: [],
  ended: false,
  ...state,
});

describe('where the process stands', () => {
  it('is said in our words, without the sub-process around it', () => {
    expect(standingOf(process({ active: ['Sub', 'CatchEvent_PaymentProofReceived'] }), t)).toBe(
      'Now: waiting for the customer’s payment',
    );
  });
  it('is the diagram’s own name for steps we have no words for', () => {
    expect(standingOf(process({ active: ['Task_Unknown'] }), t)).toBe('Now: Some new step');
  });
  it('names the step with the problem', () => {
    expect(standingOf(process({ active: ['Task_Unknown'], incidents: ['Task_Unknown'] }), t)).toContain(
      'Some new step',
    );
  });
  it('says when all is done', () => {
    expect(standingOf(process({ ended: true }), t)).toBe('Everything is done.');
  });
});
