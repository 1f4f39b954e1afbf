"use strict";
(function () {
  function key(row, column) {
    var cell = row.cells[column];
    var number = cell.getAttribute("data-s");
    return number === null ? cell.textContent.trim() : Number(number);
  }
  function compare(a, b) {
    var noA = a === "" || a === "–", noB = b === "" || b === "–";
    if (noA || noB) return noA && noB ? 0 : noA ? Infinity : -Infinity;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a).localeCompare(String(b), undefined, { numeric: true });
  }
  function sort(table, column, head) {
    var up = head.getAttribute("aria-sort") !== "ascending";
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    var body = table.tBodies[0];
    Array.prototype.slice.call(body.rows)
      .map(function (row, place) { return { row: row, key: key(row, column), place: place }; })
      .sort(function (a, b) {
        var order = compare(a.key, b.key);
        if (Math.abs(order) === Infinity) return order;
        return (up ? order : -order) || a.place - b.place;
      })
      .forEach(function (each) { body.appendChild(each.row); });
  }
  document.querySelectorAll("table").forEach(function (table) {
    if (!table.tHead || table.tBodies[0].rows.length < 2) return;
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () { sort(table, column, head); });
    });
  });
})();
