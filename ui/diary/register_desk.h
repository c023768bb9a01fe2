// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/document_register.h"
#include "ui/shell/page.h"

#include <QObject>

#include <functional>
#include <optional>

class QStackedWidget;

namespace soviec {

class DiaryJournal;
class InlineMessage;
class RegisterView;

/// Fills the diary from the document register: lists are opened, proposals accepted one by one or
/// all at once, each acceptance a step that can be taken back. Says above the diary what is due.
class RegisterDesk final : public QObject {
    Q_OBJECT

public:
    RegisterDesk(
        const PageContext& context, DiaryJournal& journal, QStackedWidget* views, QObject* parent);
    bool isOpen() const;
    /// One step back. False: nothing was open.
    bool close();
    void show();
    /// Asks for a file and reads it.
    void openList();
    /// Completes the chosen proposals with what stands in the line and enters them. True: entered.
    /// False where a row is missing something still; the reason stands under the list.
    bool enterChosen(const std::function<DiaryEntry(const DiaryEntry&)>& compose);
    /// Reads again what is due, and the list where it is open.
    void refresh();
    void addKeys();
    /// The bar that says what is due soon.
    InlineMessage* notice() const { return m_notice; }

signals:
    void entered(const soviec::Date& day);
    void closed();
    /// The row lacks something: the line is the place to say it.
    void lineWanted();

private:
    /// Made when it is first asked for: few days begin with the register, and it takes as long to make
    /// as the rest of the diary.
    RegisterView& view();
    void addViewKeys();
    void take();
    void enter(const QList<service::RegisterChoice>& choices);
    void enterAll();
    void give(const QList<RegisterItemId>& items);
    void dismiss();
    void showState();
    void showAside(bool shown);
    void showNotice();

    PageContext m_context;
    DiaryJournal& m_journal;
    QStackedWidget* m_views;
    RegisterView* m_view = nullptr;
    InlineMessage* m_notice;
    std::optional<service::RegisterList> m_list; ///< the last one that was opened
};

} // namespace soviec
