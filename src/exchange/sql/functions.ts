import type { Question, QuestionWriting } from "../question/pieces.ts";
import { questions } from "../question/questions.ts";
import { type SqlOptions, writingOf } from "../table/dialect.ts";

/**
 * Writes the questions of {@link sqlQueries} as functions of the database, for psql, the shell of DuckDB and tools that
 * draw figures: `SELECT * FROM netzwerk.members_on('netzwerk-daseinsvorsorge', '2022-06-30')`.
 *
 * A function returns the columns of its statement, with days as dates. One row without an id is left if there is
 * nothing to list, such as no member: the network is there. No row means that it is not.
 *
 * @param options - `dialect`; `schemaName`, absent = `"netzwerk"`
 * @returns statements separated by `;`; run them after {@link sqlSchema}
 * @throws {NetworkError} `field-value` for an unknown dialect or option
 * @example
 * sqlFunctions({ dialect: "duckdb" }).startsWith('CREATE OR REPLACE MACRO "netzwerk".members_on('); // => true
 */
export function sqlFunctions(options: SqlOptions): string {
  const writing = { ...writingOf(options), day: asItIs, dayOrNull: asItIs };
  const write = writing.dialect === "duckdb" ? macro : sqlFunction;
  return Object.entries(questions)
    .map(([name, question]) => write(nameOf(name), question, writing))
    .join("\n");
}

function asItIs(expression: string): string {
  return expression;
}

/** `membersOn` → `members_on`. */
function nameOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function sqlFunction(name: string, question: Question, writing: QuestionWriting): string {
  const takes = parametersOf(question).map(
    ([parameter, type, byDefault]) =>
      `${parameter} ${type}${byDefault === undefined ? "" : ` DEFAULT ${byDefault}`}`,
  );
  const gives = question.gives.map(([column, type]) => `${column} ${type}`);
  return `CREATE OR REPLACE FUNCTION ${writing.schema}.${name}(${takes.join(", ")})
RETURNS TABLE (${gives.join(", ")})
LANGUAGE sql STABLE AS $function$${question.text(writing)}
$function$;
`;
}

function macro(name: string, question: Question, writing: QuestionWriting): string {
  const parameters = parametersOf(question);
  const takes = parameters.map(([parameter, , byDefault]) =>
    byDefault === undefined ? parameter : `${parameter} := ${byDefault}`,
  );
  const text = question
    .text(writing)
    .replace(/\$(\d)/g, (_, number: string) => parameters[Number(number) - 1]?.[0] ?? "NULL");
  return `CREATE OR REPLACE MACRO ${writing.schema}.${name}(${takes.join(", ")}) AS TABLE ${text};
`;
}

function parametersOf({ takes }: Question): Question["takes"] {
  return [["asked_network", "text"], ...takes];
}
