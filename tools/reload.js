// Reloads a page of the development server when there is something new to show. Never part of the built site.
"use strict";

const shown = document.currentScript.dataset.mark;
let events = null;

function listen() {
  events = new EventSource("/_reload/events");
  events.onmessage = (event) => {
    if (event.data !== shown) location.reload();
  };
}

// A browser keeps six connections to a server: pages in the background give theirs back.
document.addEventListener("visibilitychange", () => {
  events?.close();
  if (!document.hidden) listen();
});

listen();
