oninstall=(event)=>event.waitUntil(caches.open("reference").then((cache)=>cache.add("/")));
onactivate=(event)=>event.waitUntil(clients.claim());
onfetch=(event)=>event.respondWith(caches.match(event.request).then((kept)=>kept??fetch(event.request)));
