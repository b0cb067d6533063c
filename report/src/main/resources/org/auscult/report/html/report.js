'use strict';
(() => {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  // A link into a folded card opens it.
  const unfold = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) {
      return;
    }
    for (let node = target; node; node = node.parentElement) {
      if (node.tagName === 'DETAILS') {
        node.open = true;
      }
    }
    target.scrollIntoView();
  };
  addEventListener('hashchange', unfold);

  // Paper shows everything.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    folded.forEach((details) => { details.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach((details) => { details.open = false; }));

  // Search, severities, expand and collapse.
  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

  const filter = (bar) => {
    const list = document.getElementById(bar.dataset.for);
    const cards = Array.from(list.children).map((card) => {
      const items = all('.find', card);
      const own = items.length ? card.querySelector('summary') : card;
      return {
        card,
        severity: card.dataset.severity,
        text: plain(own.textContent),
        items: items.map((item) => ({ item, text: plain(item.textContent) })),
      };
    });
    const total = cards.reduce((sum, one) => sum + (one.items.length || 1), 0);
    const input = bar.querySelector('input');
    const found = bar.querySelector('.found');
    const choices = all('[data-severity]', bar);

    const show = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      const off = choices.filter((c) => c.getAttribute('aria-pressed') === 'false');
      const hidden = new Set(off.map((c) => c.dataset.severity));
      let count = 0;
      for (const one of cards) {
        const left = words.filter((word) => !one.text.includes(word));
        let shown = one.items.length === 0 && left.length === 0 ? 1 : 0;
        for (const { item, text } of one.items) {
          item.hidden = !left.every((word) => text.includes(word));
          shown += item.hidden ? 0 : 1;
        }
        one.card.hidden = shown === 0 || hidden.has(one.severity);
        count += one.card.hidden ? 0 : shown;
      }
      found.textContent = count === 0
        ? found.dataset.none
        : found.dataset.some
          .replace('##', total.toLocaleString(document.documentElement.lang))
          .replace('#', count.toLocaleString(document.documentElement.lang));
    };

    let waiting;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 120);
    });
    choices.forEach((choice) => choice.addEventListener('click', () => {
      const on = choice.getAttribute('aria-pressed') === 'true';
      choice.setAttribute('aria-pressed', String(!on));
      show();
    }));
    all('[data-action]', bar).forEach((button) => button.addEventListener('click', () => {
      cards.filter((one) => !one.card.hidden)
        .forEach((one) => { one.card.open = button.dataset.action === 'open'; });
    }));
    bar.hidden = false;
  };

  // Tables whose heads sort.
  const sortable = (table) => {
    const heads = all('thead th', table);
    const body = table.tBodies[0];
    const key = (row, column) => {
      const cell = row.cells[column];
      return cell.dataset.sort === undefined ? cell.textContent : cell.dataset.sort;
    };
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
        Array.from(body.rows)
          .sort((a, b) => order.compare(key(a, column), key(b, column)) * (down ? -1 : 1))
          .forEach((row) => body.append(row));
      });
    });
  };

  all('.tools').forEach(filter);
  all('table.sortable').forEach(sortable);
  unfold();
})();
