// Keeps what a person searched and read once, so that it works again without a network.
// Registered only when somebody searches. Fresh from the network first; kept copies only when that fails.
const KEPT = 'sen-1';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(fresh(request));
});

async function fresh(request) {
  const kept = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok && response.status === 200) await kept.put(request, response.clone());
    return response;
  } catch (error) {
    // Pagefind adds a query to its addresses to tell its instances apart: the file is the same.
    const copy = await kept.match(request, { ignoreSearch: true, ignoreVary: true });
    if (copy) return copy;
    throw error;
  }
}
