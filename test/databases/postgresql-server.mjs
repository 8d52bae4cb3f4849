import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const debian = "/usr/lib/postgresql";

/**
 * Starts PostgreSQL in a folder of its own. It listens on a socket in this folder alone, so any number of servers run
 * side by side. `settings` are as in `postgresql.conf`: `work_mem=64MB`.
 */
export async function startPostgresql(settings = []) {
  const folder = mkdtempSync(join(tmpdir(), "postgresql-"));
  const owner = ownerOf(folder);
  const [programs, data] = [programFolder(), join(folder, "data")];
  const options = { ...owner, cwd: folder, stdio: ["ignore", "ignore", "pipe"] };
  const made = ["-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"];
  execFileSync(join(programs, "initdb"), made, options);
  const set = ["listen_addresses=", `unix_socket_directories=${folder}`, "fsync=off", ...settings];
  const started = ["-D", data, ...set.flatMap((setting) => ["-c", setting])];
  const server = spawn(join(programs, "postgres"), started, options);
  const stop = async () => {
    if (server.exitCode === null && server.kill("SIGINT")) await once(server, "exit");
    rmSync(folder, { recursive: true });
  };
  await readiness(server.stderr);
  return { host: folder, user: "tester", database: "postgres", stop };
}

/** The folder of `initdb` and `postgres`: the one that POSTGRESQL names, or that of the newest of Debian's. */
function programFolder() {
  if (process.env.POSTGRESQL) return process.env.POSTGRESQL;
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const [newest] = versions.sort((a, b) => Number(b) - Number(a));
  if (newest !== undefined) return join(debian, newest, "bin");
  throw new Error("Install Debian's postgresql, or name the folder of initdb and postgres in POSTGRESQL.");
}

/** PostgreSQL refuses to run as root: there it runs as nobody. */
function ownerOf(folder) {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  const owner = { uid: idOf("-u"), gid: idOf("-g") };
  chownSync(folder, owner.uid, owner.gid);
  return owner;
}

/** Waits until the server says that it is ready; throws what it said if it ends before. */
async function readiness(log) {
  const said = [];
  const lines = createInterface(log);
  await new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      said.push(line);
      if (line.includes("ready to accept connections")) resolve();
    });
    lines.on("close", () => reject(new Error(`PostgreSQL did not start:\n${said.join("\n")}`)));
  });
}
