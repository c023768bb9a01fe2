// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/entry_box.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/diary/pasted_rows.h"
#include "ui/diary/completion_list.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int offerCount = 7;

} // namespace

EntryBox::EntryBox(QWidget* area)
    : QFrame(area)
    , m_area(area)
    , m_field(new QLineEdit(this))
    , m_keys(makeLabel(Tr::tr("Enter saves · ↑↓ choose · Esc clears"), Face::Small, Ink::Muted, this))
    , m_understood(makeLabel({}, Face::Small, Ink::Muted, this))
    , m_popup(new QFrame(area))
    , m_offers(new CompletionList(m_popup))
{
    setProperty("surface", u"entry"_s);
    m_field->setObjectName(u"entryLine"_s);
    m_field->setProperty("kind", u"bare"_s);
    m_field->setPlaceholderText(Tr::tr("What was done? For example: report month 2h30 x1 14:00"));
    m_field->setAccessibleName(Tr::tr("New diary entry"));
    m_field->setAccessibleDescription(
        Tr::tr("Words of the work in any order, duration as 2h30, quantity as x3, time as 14:00, document as #215/SNN-TL, day as 06/04"));
    m_understood->setObjectName(u"understood"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_keys);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_understood);
    setSpace(this, column, Space::Small, Space::Ring, Space::None);
    onLook(m_understood, [this] { m_understood->setIndent(px(this, Space::Card)); });
    m_understood->hide();

    m_popup->setProperty("surface", u"popup"_s);
    auto* inside = new QVBoxLayout(m_popup);
    inside->addWidget(m_offers);
    setSpace(m_popup, inside, Space::Hair, Space::None);
    m_popup->hide();

    m_field->installEventFilter(this);
    m_area->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] { read(); });
    connect(m_offers, &QListView::clicked, this, [this] {
        if (!takeOffer())
            emit submitted();
    });
}

void EntryBox::setIndex(std::shared_ptr<SearchIndex> index)
{
    m_index = std::move(index);
    if (m_field->hasFocus() && !m_field->text().isEmpty())
        read();
}

void EntryBox::setDetail(std::function<QString(const CatalogItem&)> detail)
{
    m_detail = std::move(detail);
}

void EntryBox::setText(const QString& text)
{
    m_field->setText(text);
    m_field->setFocus();
}

QString EntryBox::text() const
{
    return m_field->text();
}

void EntryBox::setClosed(const QString& reason)
{
    m_closed = reason;
    m_field->setEnabled(reason.isEmpty());
    if (!reason.isEmpty())
        m_field->clear();
    m_field->setToolTip(reason);
    showUnderstood();
}

void EntryBox::setError(const QString& sentence)
{
    m_understood->setText(sentence);
    setLabelInk(m_understood, Ink::TroubleText);
    m_understood->setVisible(!sentence.isEmpty());
}

void EntryBox::read()
{
    m_browsing = false;
    m_line = parseEntryLine(m_field->text(), m_today);
    showOffers();
    showUnderstood();
}

void EntryBox::showOffers()
{
    m_unmatched.clear();
    if (!m_browsing && (m_line.isEmpty() || m_line.words.isEmpty())) {
        m_offers->setOffers({});
        m_popup->hide();
        return;
    }
    QList<Completion> offers;
    if (m_index) {
        const SearchResult found = m_index->search(m_line.foldedWords, offerCount);
        m_unmatched = found.unmatched;
        for (const SearchHit& hit : found.hits) {
            const CatalogItem& item = m_index->items()[hit.index];
            offers.append(
                {hit.index, item.code, item.task, matchSpans(item.task, m_line.foldedWords),
                 m_detail ? m_detail(item) : QString()});
        }
    }
    if (!m_browsing)
        offers.append({-1, {}, m_line.text, {}, Tr::tr("own words, outside the catalog")});
    m_offers->setOffers(offers);
    placeOffers();
    m_popup->show();
    m_popup->raise();
}

void EntryBox::placeOffers()
{
    const QPoint below = mapTo(m_area, QPoint(0, height() + px(this, Space::Tight)));
    const int edge = 2 * px(this, Space::Hair);
    m_popup->setGeometry(
        below.x(), below.y(), width(), m_offers->sizeHint().height() + edge);
}

QString EntryBox::understood() const
{
    QStringList parts;
    if (m_line.day)
        parts << listDate(*m_line.day);
    if (m_line.start)
        parts << (m_line.end ? m_line.start->toString() + u'–' + m_line.end->toString()
                             : m_line.start->toString());
    if (m_line.minutes)
        parts << Tr::tr("%1 hours").arg(formatHours(*m_line.minutes));
    if (m_line.quantity)
        parts << Tr::tr("quantity %1").arg(formatNumber(*m_line.quantity));
    if (!m_line.documentNumber.isEmpty())
        parts << Tr::tr("document %1").arg(m_line.documentNumber);
    const Completion* chosen = m_offers->chosen();
    const QString note = chosen && chosen->item >= 0 ? noteOf(m_line, m_unmatched) : QString();
    if (!note.isEmpty())
        parts << Tr::tr("note “%1”").arg(note);
    return parts.join(u" · ");
}

void EntryBox::showUnderstood()
{
    QString text = m_closed;
    Ink colour = Ink::AttentionText;
    if (text.isEmpty() && !m_line.findings.isEmpty()) {
        text = m_line.findings.first().text;
        colour = m_line.isBlocked() ? Ink::TroubleText : Ink::AttentionText;
    } else if (text.isEmpty() && !m_field->text().isEmpty()) {
        const QString parts = understood();
        text = parts.isEmpty() ? QString() : Tr::tr("Understood: %1").arg(parts);
        colour = Ink::Muted;
    }
    m_understood->setText(text);
    setLabelInk(m_understood, colour);
    m_understood->setVisible(!text.isEmpty());
    if (m_popup->isVisible()) {
        layout()->activate();
        placeOffers();
    }
}

DiaryEntry EntryBox::compose(const DiaryEntry& base) const
{
    DiaryEntry entry = base;
    if (m_line.day)
        entry.day = *m_line.day;
    if (m_line.minutes)
        entry.minutes = *m_line.minutes;
    if (m_line.start)
        entry.start = m_line.start;
    if (m_line.quantity)
        entry.quantity = *m_line.quantity;
    if (!m_line.documentNumber.isEmpty())
        entry.documentNumber = m_line.documentNumber;
    const Completion* chosen = m_offers->chosen();
    if (chosen && chosen->item >= 0) {
        const CatalogItem& item = m_index->items()[chosen->item];
        entry.item = item.id;
        entry.title = item.task;
        const QString note = noteOf(m_line, m_unmatched);
        if (!note.isEmpty())
            entry.note = note;
    } else if (chosen) {
        entry.item = {};
        entry.title = m_line.text;
    }
    return entry;
}

bool EntryBox::stepBack()
{
    if (m_popup->isVisible()) {
        m_popup->hide();
        return true;
    }
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    return true;
}

bool EntryBox::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (m_field->text().isEmpty() && !m_popup->isVisible()) {
            m_browsing = true;
            showOffers();
            return true;
        }
        m_offers->move(1);
        break;
    case Qt::Key_Up: m_offers->move(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!takeOffer() && !m_line.isEmpty())
            emit submitted();
        return true;
    case Qt::Key_Escape: return stepBack();
    default: return false;
    }
    showUnderstood();
    return true;
}

// An offer chosen in the empty line is written into it; the person adds what is missing.
bool EntryBox::takeOffer()
{
    const Completion* chosen = m_offers->chosen();
    if (!m_browsing || !m_popup->isVisible() || !chosen || chosen->item < 0)
        return false;
    const CatalogItem& item = m_index->items()[chosen->item];
    setText(m_fill ? m_fill(item) : item.code + u' ');
    return true;
}

bool EntryBox::pasteRows()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!looksLikeRows(text))
        return false;
    emit rowsPasted(text);
    return true;
}

bool EntryBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && pasteRows())
        return true;
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && m_field->text().isEmpty()) {
        // An empty line has nothing of its own to take back: the page's undo is meant.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut)
        m_popup->hide();
    if (watched == m_area && event->type() == QEvent::Resize && m_popup->isVisible())
        placeOffers();
    return QFrame::eventFilter(watched, event);
}

} // namespace soviec
