import type { WrittenMemberList } from "netzwerk-daseinsvorsorge/member-list";
import type { Network } from "netzwerk-daseinsvorsorge/query";
import type { Checked } from "./check-input.ts";
import type { GivenInput } from "./input.ts";
import type { Language } from "./language.ts";
import type { ListSettings } from "./list-settings.ts";
import workerAddress from "./worker.ts?worker&url";

/** What the page asks of the worker. */
export type Job =
  | { readonly kind: "check"; readonly input: GivenInput; readonly settings: ListSettings }
  | { readonly kind: "write"; readonly network: Network; readonly lang: Language };

/** What the worker says. */
export type Reply =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly rows: number }
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "written"; readonly written: WrittenMemberList };

/** Who is told how a job goes. */
export interface JobListener {
  readonly onReply: (reply: Reply) => void;
  readonly onFailure: () => void;
}

/** Gives a job to a worker of its own; the result ends it, whatever it is doing. */
export function startJob(job: Job, { onReply, onFailure }: JobListener): () => void {
  const start = startAddress();
  const worker = new Worker(start, { type: "module" });
  const end = () => {
    worker.terminate();
    URL.revokeObjectURL(start);
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.kind === "ready") worker.postMessage(job);
    if (data.kind === "checked" || data.kind === "written") end();
    onReply(data);
  };
  worker.onerror = () => {
    end();
    onFailure();
  };
  return end;
}

/**
 * A worker that starts from a blob inherits the policy of the page; one from an address has that of its response.
 * The policy takes what a worker imports statically for another worker, which has to be a blob; hence `import()`.
 */
function startAddress(): string {
  const address = JSON.stringify(new URL(workerAddress, location.href).href);
  const code = `import(${address}).catch((error) => setTimeout(() => { throw error; }));`;
  return URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
}
