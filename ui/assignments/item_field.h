// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/search_index.h"

#include <QLineEdit>

#include <memory>
#include <optional>

class QFrame;

namespace soviec {

class CompletionList;

/// A field that finds an item of the catalog by words in any order without accents, or keeps the
/// words where none is meant. The offers float over `area`.
class ItemField final : public QLineEdit {
    Q_OBJECT

public:
    explicit ItemField(QWidget* area);
    void setIndex(std::shared_ptr<SearchIndex> index);
    /// The chosen item; nothing: the text is the person's own words.
    const std::optional<CatalogItem>& item() const { return m_item; }
    void setItem(const std::optional<CatalogItem>& item, const QString& words);
    /// Takes the offer that is marked, as Enter and Tab do.
    void choose();
    /// Closes the offers. False: there were none.
    bool stepBack();

signals:
    void itemChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showOffers();
    QWidget* m_area;
    QFrame* m_popup;
    CompletionList* m_offers;
    std::shared_ptr<SearchIndex> m_index;
    std::optional<CatalogItem> m_item;
};

} // namespace soviec
