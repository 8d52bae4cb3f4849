import { answerTexts } from "../../messages/command/answers.ts";
import type { Bilingual, Language } from "../../model/bilingual.ts";
import type { Network } from "../../model/network.ts";
import { type Command, done, failed, type Outcome, type Request } from "../command/command.ts";
import { writeText } from "../file/content.ts";
import { loadNetwork } from "../file/network.ts";

/** A command that asks a network, and says the answer as JSON, in lines, or as a picture. */
interface Question<Answer> extends Omit<Command, "misuse" | "run"> {
  /** What the network lacks for an answer. */
  fault?(network: Network, request: Request): Bilingual | undefined;
  /** The answer as `--json` prints it. */
  answer(network: Network, request: Request): Answer;
  /** The answer for people. */
  lines(answer: Answer, network: Network, request: Request): string[];
  /** The answer as `--svg` writes it. */
  picture?(network: Network, options: { readonly lang: Language }): string;
}

/** The command of a question. */
export function question<Answer>(asked: Question<Answer>): Command {
  return { ...asked, run: (request) => ask(asked, request) };
}

function ask<Answer>(asked: Question<Answer>, request: Request): Outcome {
  const { values, lang } = request;
  const loaded = loadNetwork(values.network, lang);
  if ("exitCode" in loaded) return loaded;
  const { network } = loaded;
  const fault = asked.fault?.(network, request);
  if (fault !== undefined) return failed(2, fault[lang]);
  if (values.svg !== undefined && asked.picture !== undefined) {
    const failure = writeText(values.svg, asked.picture(network, { lang }), lang);
    return failure ?? done(answerTexts.pictureWritten(values.svg)[lang]);
  }
  const answer = asked.answer(network, request);
  const isJson = values.json !== undefined;
  return done(isJson ? JSON.stringify(answer, null, 2) : asked.lines(answer, network, request).join("\n"));
}
