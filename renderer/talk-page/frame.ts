import type { StageView } from '../../shared/present/stage';
import type { Size } from '../../shared/layout/rect';

const LARGEST = 3.2; // px of the window for each px of the map, at 1080 lines: a card alone does not fill the wall

/** The picture of a step: which part of its map is seen. */
export class Frame {
  private readonly svg: SVGSVGElement | null;
  private readonly box: { x: number; y: number; width: number; height: number };

  constructor(step: HTMLElement) {
    this.svg = step.querySelector<SVGSVGElement>('.map svg');
    const [x = 0, y = 0, width = 1, height = 1] = (step.dataset['box'] ?? '').split(' ').map(Number);
    this.box = { x, y, width, height };
  }

  /** How large the picture is in the window, px. */
  size(): Size {
    const { width = 1, height = 1 } = this.svg?.parentElement?.getBoundingClientRect() ?? {};
    return { width: Math.max(1, width), height: Math.max(1, height) };
  }

  /** The view in which what the step looks at is seen whole. */
  view(size: Size): StageView {
    const { x, y, width, height } = this.box;
    const most = LARGEST * Math.max(0.45, innerHeight / 1080);
    const zoom = Math.min(most, (0.94 * size.width) / width, (0.94 * size.height) / height);
    return { zoom, x: size.width / 2 - (x + width / 2) * zoom, y: size.height / 2 - (y + height / 2) * zoom };
  }

  look({ x, y, zoom }: StageView, size: Size): void {
    const seen = [-x / zoom, -y / zoom, size.width / zoom, size.height / zoom];
    this.svg?.setAttribute('viewBox', seen.map((value) => value.toFixed(2)).join(' '));
  }

  fit(): void {
    const size = this.size();
    this.look(this.view(size), size);
  }
}
