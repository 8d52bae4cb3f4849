import type { DaySpan } from "../../../calendar/day-range.ts";
import { answerTexts } from "../../../messages/command/answers.ts";
import type { Bilingual, Language } from "../../../model/bilingual.ts";
import type { MembershipRole } from "../../../model/membership.ts";
import type { Network } from "../../../model/network.ts";
import { type Command, done, json, misused, type Outcome, type Request } from "../../command/command.ts";
import { rangeIn } from "../../command/range.ts";
import { rolesIn } from "../../command/roles.ts";
import { writeText } from "../../file/content.ts";
import { loadNetwork } from "../../file/network.ts";
import { roleNote } from "../../terminal/notes.ts";

/** A command that asks a network, and says the answer as JSON, in lines, or as a picture. */
interface Question<Answer> extends Omit<Command, "run"> {
  /** What the network lacks for an answer. */
  fault?(network: Network, request: Request): Bilingual | undefined;
  /** The answer as `--json` prints it. */
  answer(network: Network, request: Request): Answer;
  /** The answer for people. */
  lines(answer: Answer, network: Network, request: Request): string[];
  /** The answer as `--svg` writes it. */
  picture?(network: Network, options: PictureOptions): string;
}

interface PictureOptions {
  readonly lang: Language;
  readonly roles?: readonly MembershipRole[] | undefined;
  readonly range?: DaySpan | undefined;
}

/** The command of a question. */
export function question<Answer>(asked: Question<Answer>): Command {
  return { ...asked, run: (request) => ask(asked, request) };
}

function ask<Answer>(asked: Question<Answer>, request: Request): Outcome {
  const { values, lang, style } = request;
  const loaded = loadNetwork(values.network, request);
  if ("exitCode" in loaded) return loaded;
  const { network } = loaded;
  const fault = asked.fault?.(network, request);
  if (fault !== undefined) return misused(fault, lang);
  if (values.svg !== undefined && asked.picture !== undefined) {
    const options = { lang, roles: rolesIn(values), range: rangeIn(network, values) };
    const failure = writeText(values.svg, asked.picture(network, options), lang);
    return failure ?? done(style.wrap(answerTexts.pictureWritten(values.svg)[lang]).join("\n"));
  }
  const answer = asked.answer(network, request);
  if (values.json !== undefined) return json(answer);
  return done([...roleNote(request), ...asked.lines(answer, network, request)].join("\n"));
}
