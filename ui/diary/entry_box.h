// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/search_index.h"
#include "core/domain/diary/entry.h"
#include "core/domain/diary/entry_line.h"

#include <QFrame>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;

namespace soviec {

class CompletionList;
struct Completion;

/// The one line that makes an entry: completion over the catalog while typing, what was understood
/// under it, Enter stores. The offers float over what stands below in `area`.
class EntryBox final : public QFrame {
    Q_OBJECT

public:
    explicit EntryBox(QWidget* area);

    void setToday(const Date& today) { m_today = today; }
    void setIndex(std::shared_ptr<SearchIndex> index);
    /// The muted words at the right end of an offer.
    void setDetail(std::function<QString(const CatalogItem&)> detail);
    /// What choosing an offer writes into an empty line.
    void setFill(std::function<QString(const CatalogItem&)> fill) { m_fill = std::move(fill); }
    void setText(const QString& text);
    QString text() const;
    /// Why nothing can be written now; empty: it can.
    void setClosed(const QString& reason);
    void setError(const QString& sentence);
    /// What the line says, on top of `base`: item or words, time, quantity, number, note, day.
    DiaryEntry compose(const DiaryEntry& base) const;
    bool isBlocked() const { return m_line.isBlocked(); }
    QString understood() const;
    QLineEdit* field() const { return m_field; }
    /// Esc: closes the offers, then empties the line. False: nothing to do.
    bool stepBack();

signals:
    void submitted();
    /// Rows of a spreadsheet were pasted into the line.
    void rowsPasted(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void showOffers();
    void placeOffers();
    void showUnderstood();
    bool handleKey(int key);
    bool takeOffer();
    bool pasteRows();

    QWidget* m_area;
    QLineEdit* m_field;
    QLabel* m_keys;
    QLabel* m_understood;
    QFrame* m_popup;
    CompletionList* m_offers;
    std::shared_ptr<SearchIndex> m_index;
    std::function<QString(const CatalogItem&)> m_detail;
    std::function<QString(const CatalogItem&)> m_fill;
    bool m_browsing = false; ///< ↓ in the empty line: all offers
    Date m_today;
    EntryLine m_line;
    QStringList m_unmatched;
    QString m_closed;
};

} // namespace soviec
