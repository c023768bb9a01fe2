// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/search_index.h"
#include "core/domain/diary/entry_template.h"
#include "ui/shell/page.h"

#include <QObject>

#include <memory>

class QMenu;
class QStackedWidget;

namespace soviec {

class BatchView;
class DiaryJournal;
class TemplateView;

/// What makes many entries at once, or keeps work for another day: pasted rows, last week,
/// recurring work, favourites. Each is looked at before it is entered, in place of the day.
class DiaryExtras final : public QObject {
    Q_OBJECT

public:
    DiaryExtras(
        const PageContext& context, DiaryJournal& journal, QStackedWidget* views, QObject* parent);
    bool isOpen() const;
    /// Back to the day. False: nothing was open.
    bool close();

    void pasteRows(const QString& text, const Date& day, const SearchIndex* index);
    /// The rows in the clipboard.
    void pasteClipboard(const Date& day, const SearchIndex* index);
    void copyLastWeek(const Date& day);
    /// Recurring work from the Monday of the week before the day's on.
    void enterRecurring(const Date& day);
    void keepFavourite(const DiaryEntry& entry);
    void letRecur(const DiaryEntry& entry);
    /// Work the catalog lacks goes to those who keep it; the entry stays as it is.
    void proposeWork(const DiaryEntry& entry);
    void showTemplates();
    /// Kept work of the viewer, read again by refresh().
    const QList<EntryTemplate>& templates() const { return m_templates; }
    void refresh();

signals:
    /// Entries were made; the first is of this day.
    void entered(const soviec::Date& day);
    /// The day is to be shown again.
    void closed();

private:
    void propose(const QString& title, const QList<DiaryEntry>& entries, const QStringList& findings);
    void propose(const QString& title, const Result<QList<DiaryEntry>>& entries);
    void enter();
    void keep(const EntryTemplate& work);
    void say(const QString& sentence);
    // Made when first wanted: most days need neither.
    BatchView& batch();
    TemplateView& templateView();

    PageContext m_context;
    DiaryJournal& m_journal;
    QStackedWidget* m_views;
    BatchView* m_batch = nullptr;
    TemplateView* m_templateView = nullptr;
    QString m_name; ///< of the undo step
    QList<EntryTemplate> m_templates;
};

} // namespace soviec
