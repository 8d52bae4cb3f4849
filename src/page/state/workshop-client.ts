import type { Grid, Row } from "../list/cell.ts";
import { unpacked } from "../list/packed-lines.ts";
import type { Checked } from "../worker/check/checked.ts";
import type { Opened, Questions, Said } from "../worker/protocol.ts";
import WorkshopWorker from "../worker/worker.ts?worker&inline";

/** Asks the worker, which answers in the order of the questions. */
export interface WorkshopClient {
  readonly ask: <Kind extends keyof Questions>(
    kind: Kind,
    ask: Questions[Kind]["ask"],
  ) => Promise<Questions[Kind]["answer"]>;
  /** Says what to do with the beginning of a long list. */
  readonly onBeginning: (take: (beginning: Beginning) => void) => void;
  /** The lines that came before the latest answer; they are handed out once. */
  readonly takeLines: () => Grid;
}

/** The beginning of a long list, with what was found in it. */
export interface Beginning {
  readonly opened: Opened;
  readonly lines: Grid;
  readonly checked: Checked;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker; its code is part of the page. */
export function startWorkshop(onProgress: (rows: number) => void): WorkshopClient {
  const worker = new WorkshopWorker();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let lines: Row[] = [];
  let takeBeginning: (beginning: Beginning) => void = () => undefined;
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === "progress") return onProgress(data.rows);
    if (data.kind === "lines") {
      for (const line of unpacked(data.lines)) lines.push(line);
      return;
    }
    if (data.kind === "beginning") return takeBeginning({ ...data, lines: unpacked(data.lines) });
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") asker?.resolve(data.answer as never);
    else asker?.reject(new Error(data.reason));
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  return {
    onBeginning: (take) => {
      takeBeginning = take;
    },
    takeLines: () => {
      const taken = lines;
      lines = [];
      return taken;
    },
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, kind, ask });
      }),
  };
}
