import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './process-diagram.css';
import { ActionIcon } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import { useEffect, useRef, useState } from 'react';
import type { ProcessView } from '@/lib/api-types';
import { useLanguage } from '@/lib/i18n/language';
import { useText } from '@/lib/i18n/text';
import { drawingOf } from './process-standing';

const COLOURS = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-soft)',
  defaultLabelColor: 'var(--ink)',
};

/** Khmer letters stand on top of each other and need higher lines than Latin ones. */
const LETTERS = {
  en: { fontFamily: 'Arial, sans-serif', lineHeight: 1.2 },
  km: { fontFamily: "Arial, 'Noto Sans Khmer Variable', sans-serif", lineHeight: 1.5 },
};

function fit(viewer: NavigatedViewer) {
  const canvas = viewer.get<Canvas>('canvas');
  const { width, height } = canvas.getSize();
  if (width > 0 && height > 0) {
    canvas.zoom('fit-viewport', { x: 0, y: 0 });
  }
}

/** Puts the state on the drawing and answers with how to take it off again. */
function mark(viewer: NavigatedViewer, { bpmnXml, passed, active, incidents }: ProcessView): () => void {
  const { isContainer } = drawingOf(bpmnXml);
  const canvas = viewer.get<Canvas>('canvas');
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  const overlays = viewer.get<Overlays>('overlays');
  const marks = [
    ...passed.filter((id) => !active.includes(id)).map((id) => [id, 'node-passed'] as const),
    ...active.filter((id) => !incidents.includes(id)).map((id) => [id, 'node-active'] as const),
    ...incidents.map((id) => [id, 'node-incident'] as const),
  ].filter(([id]) => registry.get(id) !== undefined && !isContainer(id));
  const tokens = marks.filter(([, name]) => name !== 'node-passed');

  marks.forEach(([id, name]) => canvas.addMarker(id, name));
  const badges = tokens.map(([id, name]) => {
    const html = document.createElement('div');
    html.className = name === 'node-incident' ? 'process-token incident' : 'process-token';
    return overlays.add(id, { position: { top: -12, left: -12 }, html });
  });
  return () => {
    marks.forEach(([id, name]) => canvas.removeMarker(id, name));
    badges.forEach((badge) => overlays.remove(badge));
  };
}

export function ProcessDiagram({ process, label }: { process: ProcessView; label: string }) {
  const t = useText();
  const language = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null);
  const xml = process.bpmnXml;

  useEffect(() => {
    if (!container.current) {
      return;
    }
    const drawing = new NavigatedViewer({
      container: container.current,
      bpmnRenderer: COLOURS,
      textRenderer: { defaultStyle: LETTERS[language] },
    });
    let gone = false;
    const refit = new ResizeObserver(() => {
      if (!gone) {
        drawing.get<Canvas>('canvas').resized();
        fit(drawing);
      }
    });
    const element = container.current;
    drawing.importXML(xml).then(
      () => {
        if (!gone) {
          refit.observe(element);
          setViewer(drawing);
        }
      },
      () => undefined, // Gone before it was drawn, or a diagram nobody can draw: the words above it still stand.
    );
    return () => {
      gone = true;
      refit.disconnect();
      setViewer(null);
      drawing.destroy();
    };
  }, [xml, language]);

  useEffect(() => {
    if (viewer) {
      return mark(viewer, process);
    }
  }, [viewer, process]);

  const zoomBy = (step: number) => {
    if (viewer) {
      const canvas = viewer.get<Canvas>('canvas');
      canvas.zoom(canvas.zoom() * step);
    }
  };
  return (
    <div className="process-diagram">
      <div ref={container} className="process-diagram-canvas" role="group" aria-label={label} />
      <div className="process-diagram-tools">
        <ActionIcon variant="default" size="lg" aria-label={t('picture.zoom-in')} onClick={() => zoomBy(1.3)}>
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.zoom-out')} onClick={() => zoomBy(1 / 1.3)}>
          <IconMinus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.fit')} onClick={() => viewer && fit(viewer)}>
          <IconMaximize size={16} />
        </ActionIcon>
      </div>
    </div>
  );
}
