// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/guide.h"
#include "ui/shell/page.h"

namespace soviec {

class DataTable;
class FilterLine;
class GuideView;
class PageHeader;

/// The guide inside the program: chapters on the left, found by words; read, printed and saved.
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(const PageContext& context);
    /// `where`: "topic", the chapter to open.
    void activate(const QVariantMap& where) override;
    void refresh() override { }
    QString helpTopic() const override { return QStringLiteral("start"); }
    bool focusFilter() override;
    bool stepBack() override;

    QString chapter() const { return m_chapter; }
    /// Writes the whole guide as PDF; the sentence says what happened.
    void savePdf();

private:
    void showList();
    void open(const QString& id, const QString& heading = {});
    void print();

    PageContext m_context;
    Guide m_guide;
    PageHeader* m_header;
    FilterLine* m_filter;
    DataTable* m_list;
    GuideView* m_view;
    QStringList m_words;
    QList<GuideHit> m_hits;
    QString m_chapter;
};

} // namespace soviec
