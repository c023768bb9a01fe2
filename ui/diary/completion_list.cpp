// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/completion_list.h"

#include "core/base/tr.h"
#include "ui/shared/chip_painter.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

class CompletionList::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    void setOffers(const QList<Completion>& offers)
    {
        beginResetModel();
        m_offers = offers;
        endResetModel();
    }
    const QList<Completion>& offers() const { return m_offers; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_offers.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        const Completion& offer = m_offers[index.row()];
        return QStringList({offer.code, offer.text, offer.detail}).join(u' ').trimmed();
    }

private:
    QList<Completion> m_offers;
};

namespace {

class OfferDelegate final : public QStyledItemDelegate {
public:
    explicit OfferDelegate(const std::function<const Completion&(int)>& offer, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_offer(offer)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, px(option.widget, Space::Row) + px(option.widget, Space::Hair)};
    }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Completion& offer = m_offer(index.row());
        const QWidget* view = option.widget;
        painter->save();
        painter->setClipRect(option.rect);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, ink(chosen ? Ink::AccentSoft : Ink::Card));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), px(view, Space::Hair)),
            ink(Ink::Line));
        const int side = px(view, Space::Card);
        QRect area = option.rect.adjusted(side, 0, -side, -px(view, Space::Hair));
        const QFont small = face(Face::Small, view);
        const int detail = QFontMetrics(small).horizontalAdvance(offer.detail);
        painter->setFont(small);
        painter->setPen(ink(Ink::Muted));
        painter->drawText(area, int(Qt::AlignVCenter) | int(Qt::AlignRight), offer.detail);
        area.setRight(area.right() - detail - side);
        if (!offer.code.isEmpty()) {
            const QSize box = codeSize(offer.code, view);
            paintCode(
                *painter,
                QRect(QPoint(area.left(), area.center().y() - box.height() / 2), box), offer.code,
                view);
            area.setLeft(area.left() + box.width() + px(view, Space::Small));
        }
        paintWords(*painter, area, offer, view);
        painter->restore();
    }

private:
    static void paintWords(
        QPainter& painter, QRect area, const Completion& offer, const QWidget* view)
    {
        painter.setPen(ink(Ink::Text));
        const QFont plain = face(Face::Body, view);
        QFont strong = plain;
        strong.setBold(true);
        qsizetype at = 0;
        const auto draw = [&](qsizetype end, const QFont& font) {
            const QFontMetrics metrics(font);
            const QString part
                = metrics.elidedText(offer.text.mid(at, end - at), Qt::ElideRight, area.width());
            painter.setFont(font);
            painter.drawText(area, int(Qt::AlignVCenter) | int(Qt::AlignLeft), part);
            area.setLeft(std::min(area.right(), area.left() + metrics.horizontalAdvance(part)));
            at = end;
        };
        for (const TextSpan& span : offer.bold) {
            draw(span.start, plain);
            draw(span.start + span.length, strong);
        }
        draw(offer.text.size(), plain);
    }
    std::function<const Completion&(int)> m_offer;
};

} // namespace

CompletionList::CompletionList(QWidget* parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setObjectName(u"completion"_s);
    setAccessibleName(Tr::tr("Catalog items that fit"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_model);
    setItemDelegate(new OfferDelegate(
        [this](int row) -> const Completion& { return m_model->offers()[row]; }, this));
}

void CompletionList::setOffers(const QList<Completion>& offers)
{
    m_model->setOffers(offers);
    if (!offers.isEmpty())
        setCurrentIndex(m_model->index(0));
}

const Completion* CompletionList::chosen() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->offers().size() ? &m_model->offers()[row] : nullptr;
}

void CompletionList::move(int steps)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(currentIndex().row() + steps, 0, count - 1);
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex());
}

QSize CompletionList::sizeHint() const
{
    const int rows = std::min(m_model->rowCount(), 8);
    return {QListView::sizeHint().width(), rows * (px(this, Space::Row) + px(this, Space::Hair))};
}

} // namespace soviec
