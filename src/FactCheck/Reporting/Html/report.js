// Adds the filter. Without scripts the page shows everything.
(() => {
  const filter = document.getElementById('filter');
  if (!filter) return;
  const fields = ['q', 'level', 'rule', 'source'].map(id => document.getElementById(id));
  const count = document.getElementById('count');
  const cards = [...document.querySelectorAll('.story > .finding')].map(element => ({ element, story: element.closest('.story'), text: null, sources: null }));
  const stories = [...new Set(cards.map(card => card.story))];
  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  function matches(card, words, level, rule, source) {
    const { element } = card;
    if (level && element.dataset.level !== level || rule && element.dataset.rule !== rule) return false;
    if (source && !(card.sources ??= new Set([...element.querySelectorAll('.from')].map(from => from.textContent))).has(source)) return false;
    if (words.length === 0) return true;
    card.text ??= fold(element.textContent);
    return words.every(word => card.text.includes(word));
  }

  function apply() {
    const [q, level, rule, source] = fields.map(field => field.value);
    const words = fold(q).split(/\s+/).filter(word => word);
    let shown = 0;
    const open = new Set();
    for (const card of cards) {
      const hit = matches(card, words, level, rule, source);
      card.element.hidden = !hit;
      if (hit) {
        shown++;
        open.add(card.story);
      }
    }
    for (const story of stories) story.hidden = !open.has(story);
    const noun = cards.length === 1 ? 'finding' : 'findings';
    count.textContent = shown === cards.length ? `${shown} ${noun}` : `${shown} of ${cards.length} ${noun}`;
  }

  // A link to a finding that the filter hides shows it again.
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.matches('.finding[hidden]')) {
      clear();
      target.scrollIntoView();
    }
  });

  function clear() {
    for (const field of fields) field.value = '';
    apply();
  }

  for (const field of fields) field.addEventListener('input', apply);
  document.getElementById('reset').addEventListener('click', () => {
    clear();
    fields[0].focus();
  });
  filter.hidden = false;
  apply();
})();
