/** What a script of the page may try; each in a task of its own, because the test's own code is above the policy. */
export const attempts: Readonly<Record<string, string>> = {
  "to ask another server": `await fetch(other, { mode: "no-cors" })`,
  "to ask the site itself": `await fetch("/")`,
  "to tell another server by a picture": `await new Promise((done, failed) => {
    const picture = new Image();
    picture.onload = done;
    picture.onerror = failed;
    picture.src = other + "/vp-icons.css";
    setTimeout(done, 2000);
  })`,
  "to make code of a text": `new Function("return 1")()`,
  "to start a worker that has a policy of its own": `await new Promise((done, failed) => {
    const worker = new Worker("/hashmap.json");
    worker.onerror = failed;
    setTimeout(done, 2000);
  })`,
  "to ask from a worker": `await new Promise((done, failed) => {
    const code = "fetch('" + location.href + "').then(() => postMessage(true), () => postMessage(false))";
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({ data }) => (data ? done() : failed());
    worker.onerror = failed;
  })`,
};
