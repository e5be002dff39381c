// event-drops asks for the name that Node gives to what browsers call window.
globalThis.global = globalThis;
