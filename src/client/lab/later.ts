/**
 * Runs a script that has stood in the page as text: a browser neither runs nor compiles what is of a type that it does not
 * know, and does both at once when the same element is put in again as one that it knows (HTML, "prepare the script
 * element"). Its text is still the page's own, so that a policy can name it by its hash.
 */
export function runLater(script: HTMLScriptElement): void {
  script.remove();
  script.type = '';
  document.head.append(script);
}
