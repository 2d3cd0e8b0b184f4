// What the player of a routine lets one hear and feel, and the light of the screen. Fetched when the
// player is opened. Whatever the device cannot do is left out; nothing here throws.
"use strict";

(() => {
  // Each note: pitch in hertz, when it begins and how long it sounds, in seconds.
  const tones = {
    tick: [[880, 0, .08]],
    go: [[523, 0, .18], [784, .16, .4]],
    rest: [[784, 0, .18], [523, .16, .4]],
    end: [[523, 0, .25], [659, .22, .25], [784, .44, .7]],
  };
  const buzzes = { go: 250, rest: [90, 90, 90], end: [200, 120, 200, 120, 500] };

  let audio;
  function play(name) {
    if (audio?.state !== "running") return;
    for (const [pitch, after, length] of tones[name] ?? []) {
      const from = audio.currentTime + after, pipe = audio.createOscillator(), loudness = audio.createGain();
      pipe.frequency.value = pitch;
      loudness.gain.setValueAtTime(0, from);
      loudness.gain.linearRampToValueAtTime(.3, from + .02);
      loudness.gain.exponentialRampToValueAtTime(.001, from + length);
      pipe.connect(loudness).connect(audio.destination);
      pipe.start(from);
      pipe.stop(from + length);
    }
  }

  // Only voices on the device speak: with others the words would go over the network.
  const speech = window.speechSynthesis;
  const voices = () => speech?.getVoices() ?? [];
  voices(); // some browsers only look for them when asked
  let reading = false;
  function speak(words) {
    const known = voices(), english = known.filter((voice) => voice.localService && /^en\b/.test(voice.lang));
    if (!words || known.length && !english.length || !window.SpeechSynthesisUtterance) return;
    const voice = english.find((voice) => voice.lang === "en-GB") ?? english[0];
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = voice?.lang ?? "en-GB";
    if (voice) utterance.voice = voice;
    utterance.onend = utterance.onerror = () => { reading = false; };
    speech.cancel();
    speech.speak(utterance);
  }

  // The screen stays awake while it is wanted, also after another page was looked at.
  let wanted = false, lock = null, asking = false, dusk;
  async function light() {
    if (!wanted || asking || document.hidden || lock && !lock.released) return;
    asking = true;
    lock = await navigator.wakeLock?.request("screen").catch(() => null);
    asking = false;
    if (!wanted) dark();
  }
  function dark() {
    wanted = false;
    lock?.release();
    lock = null;
  }
  document.addEventListener("visibilitychange", light);

  const device = {
    // touched is called in the course of a touch, in which alone browsers allow sound to begin.
    touched() {
      audio ??= window.AudioContext && new AudioContext();
      if (audio && audio.state !== "running") audio.resume().catch(() => {});
    },
    // signal plays a tone, says words and buzzes; quiet names what is switched off.
    signal(tone, words, quiet) {
      if (!quiet.includes("sounds")) play(tone);
      if (!quiet.includes("vibration") && buzzes[tone]) navigator.vibrate?.(buzzes[tone]);
      if (!quiet.includes("voice") && (tone || !reading)) speak(words);
    },
    // say reads a longer text, which words without a tone do not cut short.
    say(words) {
      reading = true;
      speak(words);
    },
    hush() {
      reading = false;
      speech?.cancel();
    },
    // awake keeps the screen on; in a pause for two minutes more, unless all is over.
    awake(on, over) {
      clearTimeout(dusk);
      wanted ||= on;
      if (on) light();
      else if (over) dark();
      else dusk = setTimeout(dark, 120000);
    },
    // sleep ends all of it.
    sleep() {
      clearTimeout(dusk);
      dark();
      device.hush();
      audio?.suspend().catch(() => {});
    },
  };
  window.knotmapPlayer = Object.fromEntries(Object.entries(device).map(([name, run]) => [name, (...given) => {
    try {
      run(...given);
    } catch (error) {
      console.warn("player:", error);
    }
  }]));
})();
