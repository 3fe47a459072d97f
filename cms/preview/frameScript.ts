/**
 * Runs in the frame beside the form. Payload posts the form's values at every change; they are
 * rendered one after the other, the latest last, and the page shown is patched where it differs,
 * so that nothing flickers and the place one is reading stays in view.
 */
export const frameScript = `function ({ silent, ...subject }) {
  const page = document.querySelector('iframe');
  const fault = document.querySelector('p');
  let data, timer, wanted = false, busy = false;

  function refresh(patience) {
    wanted = true;
    clearTimeout(timer);
    timer = setTimeout(render, patience);
  }

  async function render() {
    if (busy || !wanted) return;
    busy = true;
    wanted = false;
    try {
      const answer = await fetch('/api/preview/render', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...subject, data }),
      });
      const text = await answer.text();
      if (answer.ok) show(text);
      tell(answer.ok ? '' : toReason(text));
    } catch {
      tell(silent);
    }
    busy = false;
    render();
  }

  function show(html) {
    const next = new DOMParser().parseFromString(html, 'text/html');
    const current = page.contentDocument;
    if (!current?.body?.firstChild || getStyles(current) !== getStyles(next)) {
      page.srcdoc = html;
      return;
    }
    current.title = next.title;
    patch(current.body, next.body);
  }

  function getStyles({ head }) {
    return [...head.querySelectorAll('link[rel=stylesheet], style')].map((tag) => tag.outerHTML).join();
  }

  function patch(old, next) {
    if (old.isEqualNode(next)) return;
    if (old.nodeName !== next.nodeName || old.nodeType !== Node.ELEMENT_NODE) {
      old.replaceWith(old.ownerDocument.adoptNode(next));
      return;
    }
    for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of next.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    const there = [...old.childNodes];
    const wantedNodes = [...next.childNodes];
    wantedNodes.forEach((node, at) => {
      if (there[at]) patch(there[at], node);
      else old.append(old.ownerDocument.adoptNode(node));
    });
    for (const node of there.slice(wantedNodes.length)) node.remove();
  }

  function tell(sentence) {
    fault.hidden = sentence === '';
    fault.textContent = sentence;
  }

  function toReason(text) {
    try {
      return JSON.parse(text).error ?? silent;
    } catch {
      return silent;
    }
  }

  // A link of the draft opens beside the admin, and a place on the page scrolls to itself.
  page.addEventListener('load', () => {
    page.contentDocument.addEventListener('click', (event) => {
      const link = event.target.closest('a[href]');
      if (!link) return;
      event.preventDefault();
      const address = link.getAttribute('href');
      if (address.startsWith('#')) page.contentDocument.getElementById(address.slice(1))?.scrollIntoView();
      else window.open(address, '_blank', 'noopener');
    });
  });

  addEventListener('message', ({ origin, data: message }) => {
    if (origin !== location.origin || !message) return;
    if (message.type === 'payload-live-preview' && message.data) {
      data = message.data;
      refresh(150);
    }
    if (message.type === 'payload-document-event') refresh(150);
  });
  addEventListener('focus', () => refresh(0));

  const admin = window.opener ?? window.parent;
  if (admin !== window) {
    admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin);
  }
  refresh(0);
}`;
