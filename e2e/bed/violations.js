// What the page's content policy stopped, and whether a script broke off over it.
globalThis.stopped = { directives: [], hasBroken: false };
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  globalThis.stopped.directives.push(effectiveDirective);
});
const breakOff = () => {
  globalThis.stopped.hasBroken = true;
};
addEventListener('error', breakOff);
addEventListener('unhandledrejection', breakOff);
