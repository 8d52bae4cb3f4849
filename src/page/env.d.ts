declare module "*?worker&inline" {
  const WorkerOfPage: new () => Worker;
  export default WorkerOfPage;
}
