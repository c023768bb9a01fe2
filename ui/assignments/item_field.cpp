// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assignments/item_field.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "ui/diary/completion_list.h"
#include "ui/theme/on_look.h"

#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

constexpr int offerCount = 7;

} // namespace

ItemField::ItemField(QWidget* area)
    : QLineEdit(area)
    , m_area(area)
    , m_popup(new QFrame(area))
    , m_offers(new CompletionList(m_popup))
{
    setPlaceholderText(Tr::tr("Item of the catalog, or a few words"));
    m_popup->setProperty("surface", u"popup"_s);
    auto* inside = new QVBoxLayout(m_popup);
    inside->addWidget(m_offers);
    setSpace(m_popup, inside, Space::Hair, Space::None);
    m_popup->hide();
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_item.reset();
        emit itemChanged();
        showOffers();
    });
    connect(m_offers, &QListView::clicked, this, [this] { choose(); });
}

void ItemField::setIndex(std::shared_ptr<SearchIndex> index)
{
    m_index = std::move(index);
}

void ItemField::setItem(const std::optional<CatalogItem>& item, const QString& words)
{
    m_item = item;
    setText(item ? item->code + u"  "_s + item->task : words);
    setCursorPosition(0);
    m_popup->hide();
    emit itemChanged();
}

void ItemField::showOffers()
{
    const QStringList words = fold(text()).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || !m_index) {
        m_popup->hide();
        return;
    }
    QList<Completion> offers;
    const SearchResult found = m_index->search(words, offerCount);
    if (found.unmatched.isEmpty()) {
        for (const SearchHit& hit : found.hits) {
            const CatalogItem& item = m_index->items()[hit.index];
            offers.append(
                {hit.index, item.code, item.task, matchSpans(item.task, words),
                 u"× "_s + formatNumber(item.coefficient)});
        }
    }
    offers.append({-1, {}, text(), {}, Tr::tr("own words")});
    m_offers->setOffers(offers);
    const QPoint below = mapTo(m_area, QPoint(0, height() + px(this, Space::Tight)));
    m_popup->setGeometry(
        below.x(), below.y(), width(), m_offers->sizeHint().height() + 2 * px(this, Space::Hair));
    m_popup->show();
    m_popup->raise();
}

void ItemField::choose()
{
    if (!m_popup->isVisible())
        return;
    const Completion* chosen = m_offers->chosen();
    if (chosen && chosen->item >= 0)
        setItem(m_index->items()[chosen->item], {});
    m_popup->hide();
}

bool ItemField::stepBack()
{
    const bool open = m_popup->isVisible();
    m_popup->hide();
    return open;
}

void ItemField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: m_offers->move(1); return;
    case Qt::Key_Up: m_offers->move(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        focusNextChild();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

// Tab is taken by the focus before keyPressEvent() sees it.
bool ItemField::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab)
        choose();
    return QLineEdit::event(event);
}

void ItemField::focusOutEvent(QFocusEvent* event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace soviec
