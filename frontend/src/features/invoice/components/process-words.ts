import type { ProcessView } from '@/lib/api-types';
import { processNames } from '@/lib/i18n/km/process';
import type { Language } from '@/lib/i18n/language';

/** The process with its diagram in the reader's language; what an older model calls otherwise stays as it is. */
export function worded(process: ProcessView, language: Language): ProcessView {
  return language === 'km' ? { ...process, bpmnXml: inKhmer(process.bpmnXml) } : process;
}

function inKhmer(bpmnXml: string): string {
  const model = new DOMParser().parseFromString(bpmnXml, 'text/xml');
  for (const element of model.querySelectorAll('[name]')) {
    const name = processNames[element.getAttribute('name')?.replace(/\s+/g, ' ') ?? ''];
    if (name !== undefined) {
      element.setAttribute('name', name);
    }
  }
  return new XMLSerializer().serializeToString(model);
}
