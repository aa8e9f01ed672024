import { ActionIcon, Skeleton, Switch } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus, IconRotateClockwise } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { FieldName, PaymentProof } from '@/lib/api-types-payment';
import { useFileUrl } from '@/lib/files';
import { useText } from '@/lib/i18n/text';
import { proofImage } from '../api/proofs';
import classes from './proof-picture.module.css';

interface Size {
  width: number;
  height: number;
}

function useSizeOf(url: string | null): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (url === null) {
      return;
    }
    const image = new Image();
    image.onload = () => setSize({ width: image.naturalWidth, height: image.naturalHeight });
    image.src = url;
    return () => {
      image.onload = null;
    };
  }, [url]);
  return size;
}

const turn = ({ width, height }: Size, degrees: number): string =>
  ({
    90: `translate(${height} 0) rotate(90)`,
    180: `translate(${width} ${height}) rotate(180)`,
    270: `translate(0 ${width}) rotate(270)`,
  })[degrees] ?? '';

interface Props {
  proof: PaymentProof;
  hovered: readonly FieldName[];
  onHover: (fields: readonly FieldName[]) => void;
}

/** The picture as it was sent, with a box around everything that was read from it. */
export function ProofPicture({ proof, hovered, onHover }: Props) {
  const t = useText();
  const { url, error, retry } = useFileUrl(proofImage(proof.id));
  const size = useSizeOf(url);
  const [zoom, setZoom] = useState(1);
  const [degrees, setDegrees] = useState(0);
  const [boxes, setBoxes] = useState(true);

  if (error) {
    return <ErrorNotice error={error} onRetry={retry} />;
  }
  if (url === null || size === null) {
    return <Skeleton height={480} radius="md" />;
  }
  const sideways = degrees % 180 !== 0;
  const [width, height] = sideways ? [size.height, size.width] : [size.width, size.height];
  const ratio = width / height;
  return (
    <div className={classes.frame}>
      <div className={classes.tools} role="toolbar" aria-label={t('picture.tools')}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('picture.zoom-in')}
          onClick={() => setZoom(Math.min(zoom * 1.4, 6))}
        >
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('picture.zoom-out')}
          onClick={() => setZoom(Math.max(zoom / 1.4, 0.4))}
        >
          <IconMinus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.fit')} onClick={() => setZoom(1)}>
          <IconMaximize size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('picture.rotate')}
          onClick={() => setDegrees((degrees + 90) % 360)}
        >
          <IconRotateClockwise size={16} />
        </ActionIcon>
        <Switch
          label={t('picture.boxes')}
          checked={boxes}
          onChange={(event) => setBoxes(event.currentTarget.checked)}
          style={{ alignSelf: 'center', marginInlineStart: 'auto' }}
        />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard */}
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('picture.area')}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t('proof.picture-of', { reference: proof.reference })}
          style={{
            width: `calc(${zoom} * min(100%, ${ratio} * var(--tallest)))`,
            display: 'inline-block',
            verticalAlign: 'top',
          }}
        >
          <g transform={turn(size, degrees)}>
            <image href={url} width={size.width} height={size.height} />
            {boxes &&
              proof.fields.map((field) => (
                <rect
                  key={field.name}
                  className={`${classes.box} ${hovered.includes(field.name) ? classes.lit : ''}`}
                  x={field.box.left - 4}
                  y={field.box.top - 4}
                  width={field.box.width + 8}
                  height={field.box.height + 8}
                  rx={4}
                  onMouseEnter={() => onHover([field.name])}
                  onMouseLeave={() => onHover([])}
                >
                  <title>{`${t(`field.${field.name}`)}: ${field.value} (${Math.round(field.confidence * 100)} %)`}</title>
                </rect>
              ))}
          </g>
        </svg>
      </div>
    </div>
  );
}
