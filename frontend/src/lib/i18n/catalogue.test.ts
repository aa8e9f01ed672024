import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { km } from './km';
import { translate } from './text';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sources(path) : /(?<!\.test)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(km).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same placeholders, and no text is empty', () => {
    const different = Object.entries(en).filter(([key, text]) => {
      const khmer = km[key as keyof typeof km];
      return text.trim() === '' || khmer.trim() === '' || placeholders(khmer).join() !== placeholders(text).join();
    });
    expect(different).toEqual([]);
  });

  it('fills in values', () => {
    expect(translate('en', 'pager.range', { from: 1, to: 20, total: 45 })).toBe('1–20 of 45');
  });

  it('has no text that nothing shows', () => {
    const code = sources('src')
      .filter((path) => !path.includes('/i18n/'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const computed = [...code.matchAll(/`([a-z-]+(?:\.[a-z-]+)*[.-])\$\{/g)].map(([, prefix]) => prefix ?? '');
    const unused = Object.keys(en).filter(
      (key) => !code.includes(`'${key}'`) && !computed.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
