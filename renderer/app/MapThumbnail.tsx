import { useEffect, useState } from 'react';
import type { Thumbnail } from '../../shared/picture/thumbnail';
import { useWorkspace } from '../state/context';
import './MapThumbnail.css';

/** A map of a list in small; an empty frame where it cannot be shown. Asked for once the list itself is on the screen. */
export function MapThumbnail({ of }: { of: { file: string } | { sample: string } }) {
  const { host } = useWorkspace();
  const [thumbnail, setThumbnail] = useState<Thumbnail>();
  const key = JSON.stringify(of);
  useEffect(() => {
    let isWanted = true;
    const idle = requestIdleCallback(() => {
      const asked = JSON.parse(key) as typeof of;
      void host.api['maps.thumbnail']({ of: asked }).then((read) => {
        if (isWanted && read.ok) setThumbnail(read.value.thumbnail);
      });
    });
    return () => {
      isWanted = false;
      cancelIdleCallback(idle);
    };
  }, [host, key]);
  return (
    <svg
      className="map-thumbnail"
      viewBox={thumbnail && `-2 -2 ${thumbnail.width + 4} ${thumbnail.height + 4}`}
      aria-hidden
    >
      {thumbnail?.cards.map(({ kind, ...box }, index) => (
        <rect key={index} {...box} data-kind={kind} rx={0.6} />
      ))}
    </svg>
  );
}
