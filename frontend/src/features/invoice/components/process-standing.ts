import type { ProcessView } from '@/lib/api-types';
import { isTextKey, type Translate } from '@/lib/i18n/text';

interface Drawing {
  nameOf: (id: string) => string;
  /** A sub-process counts as running as long as anything in it runs: what is said and drawn is the step inside. */
  isContainer: (id: string) => boolean;
}

export function drawingOf(bpmnXml: string): Drawing {
  const names = new Map<string, string>();
  const containers = new Set<string>();
  const document = new DOMParser().parseFromString(bpmnXml, 'text/xml');
  for (const element of document.querySelectorAll('[id]')) {
    const id = element.getAttribute('id') ?? '';
    names.set(id, (element.getAttribute('name') ?? id).replace(/\s+/g, ' '));
    if (element.localName === 'subProcess' || element.localName === 'transaction') {
      containers.add(id);
    }
  }
  return { nameOf: (id) => names.get(id) ?? id, isContainer: (id) => containers.has(id) };
}

/** Where the process stands, in words: what the diagram shows, for everybody. */
export function standingOf(process: ProcessView, t: Translate): string {
  const { nameOf, isContainer } = drawingOf(process.bpmnXml);
  const spell = (id: string) => {
    const key = `process.node.${id}`;
    return isTextKey(key) ? t(key) : nameOf(id);
  };
  const steps = (ids: readonly string[]) => [...new Set(ids.filter((id) => !isContainer(id)).map(spell))].join(', ');
  if (process.incidents.length > 0) {
    return t('process.incident', { step: steps(process.incidents) });
  }
  if (process.ended) {
    return t('process.ended');
  }
  const now = steps(process.active);
  return now === '' ? t('process.busy') : t('process.now', { step: now });
}
