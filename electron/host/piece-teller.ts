import type { ArgMap } from '../../shared/map/arg-map';
import { piecesOf, type MapPiece } from '../../shared/map/pieces';
import { nextTurn } from '../files/next-turn';
import type { Client } from './ports';

/** Tells a window the text of a map that it has asked for, piece by piece. */
export class PieceTeller {
  /** How many it has told. */
  count = 0;

  private constructor(
    private readonly client: Client,
    private readonly request: string,
  ) {}

  /** @param request by which the window asked; without one it gets the text whole, in the answer */
  static for(client: Client, request: string | undefined): PieceTeller | undefined {
    return request === undefined ? undefined : new PieceTeller(client, request);
  }

  /** Ends when the next piece may come; `end` comes after the last one. */
  readonly tell = async (piece: MapPiece | 'end'): Promise<void> => {
    this.count++;
    this.client.tell('maps.piece', {
      request: this.request,
      ...(piece === 'end' ? { part: piece, text: '' } : piece),
    });
    await this.client.drained?.(this.request);
  };

  /** Tells all of a map, in place of what was told before; other work goes on meanwhile. */
  async tellAll(map: ArgMap): Promise<void> {
    for (const piece of piecesOf(map)) {
      await this.tell(piece);
      await nextTurn();
    }
    await this.tell('end');
  }
}
