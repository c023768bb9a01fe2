// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "ui/catalog/users_field.h"
#include "ui/diary/entry_conflict.h"
#include "ui/shared/conflict_dialog.h"
#include "ui/shared/data_table.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/row_tree.h"
#include "ui/shared/segmented_control.h"
#include "ui/shell/factor_prompt.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTimer>

#include <functional>

namespace soviec::testing {

/// Photographs what only opens after a step: forms in the pages, and dialogs that ask.
using Photograph = std::function<void(QWidget* window, const QString& suffix)>;

/// Presses the first visible button of this text; false where there is none.
inline bool pressIn(QWidget* page, const QString& text)
{
    for (QPushButton* one : page->findChildren<QPushButton*>()) {
        if (one->isVisible() && one->isEnabled() && one->text() == text) {
            one->click();
            return true;
        }
    }
    return false;
}

/// The forms of a page for HR; a page without any has none.
inline void walkForms(Page* page, const QString& pageId, QWidget* window, const Photograph& photograph)
{
    using namespace Qt::StringLiterals;
    if (pageId != u"positions"_s && pageId != u"organisation"_s && pageId != u"catalog"_s)
        return;
    // Forms belong to the first view of each of them.
    page->findChild<SegmentedControl*>()->findChildren<QPushButton*>().first()->click();
    if (pageId == u"positions"_s) {
        QVERIFY(pressIn(page, Tr::tr("Edit")));
        photograph(window, u"editor"_s);
        for (auto* area : page->findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->inherits("soviec::DescriptionEditor")) {
                area->ensureVisible(0, area->widget()->height() / 2);
                photograph(window, u"editor-middle"_s);
                area->ensureVisible(0, area->widget()->height());
                photograph(window, u"editor-end"_s);
            }
        }
        page->stepBack();
    }
    if (pageId == u"organisation"_s) {
        auto* tree = page->findChild<RowTree*>();
        QVERIFY(tree);
        const auto people = tree->findItems(u"Trần Thị"_s, Qt::MatchStartsWith | Qt::MatchRecursive);
        QVERIFY(!people.isEmpty());
        tree->setCurrentItem(people.first());
        QTest::qWait(1);
        photograph(window, u"person"_s);
        QVERIFY(pressIn(page, Tr::tr("Let stand in or give a field…")));
        photograph(window, u"charge"_s);
        page->stepBack();
    }
    if (pageId == u"catalog"_s) {
        auto* users = page->findChild<UsersField*>();
        QVERIFY(users);
        users->menu()->popup(window->mapToGlobal(QPoint(0, 0)));
        photograph(users->menu(), u"users"_s);
        users->menu()->close();
    }
}

/// The dialogs that no page of the demonstration comes to by itself.
inline void walkDialogs(service::Office& office, QWidget* window, const Photograph& photograph)
{
    using namespace Qt::StringLiterals;
    DiaryEntry base;
    base.day = Date(2026, 6, 15);
    base.title = u"Tham mưu văn bản trả lời kiến nghị của cử tri về hạ tầng giao thông nông thôn"_s;
    base.minutes = Minutes(90);
    base.quantity = Decimal(1);
    DiaryEntry theirs = base;
    theirs.minutes = Minutes(120);
    theirs.note = u"Đã trao đổi với phòng chuyên môn, chờ ý kiến của lãnh đạo Ủy ban nhân dân xã"_s;
    DiaryEntry mine = base;
    mine.minutes = Minutes(150);
    mine.documentNumber = u"215/SNN-TL"_s;
    ConflictDialog conflict(base.title, differing(differencesOf(entryFields(), base, theirs, mine)), window);
    conflict.show();
    photograph(&conflict, u"conflict"_s);
    const QString key = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s;
    EnrolDialog enrol(
        office, {key, u"otpauth://totp/S%E1%BB%95%20Vi%E1%BB%87c:Lan?secret="_s + key + u"&issuer=S%E1%BB%95%20Vi%E1%BB%87c"_s},
        window);
    enrol.show();
    photograph(&enrol, u"factor-set-up"_s);
    CodeDialog code(false, window);
    code.show();
    photograph(&code, u"factor"_s);
    pressIn(&code, Tr::tr("Sign"));
    photograph(&code, u"factor-wrong"_s);
    // What asks in the middle of a step is photographed from its own loop.
    SystemDialogs dialogs;
    const auto during = [&](const QString& suffix) {
        QTimer::singleShot(0, window, [&photograph, suffix] {
            QWidget* dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            photograph(dialog, suffix);
            dialog->close();
        });
    };
    const QString title = u"Danh mục sản phẩm, công việc quy đổi năm 2027"_s;
    during(u"return"_s);
    dialogs.askText(
        window, Tr::tr("Return “%1”").arg(title), Tr::tr("What has to change? The agency reads it."),
        Tr::tr("Return"), {});
    during(u"approve"_s);
    dialogs.confirm(
        window, Tr::tr("Approve and sign"),
        Tr::tr("“%1”: your name, the time and what is shown are recorded.").arg(title),
        Tr::tr("Approve and sign"), false);
    during(u"remove"_s);
    dialogs.confirm(
        window, Tr::tr("Remove %1?").arg(u"DC.05"_s),
        Tr::tr("The item leaves this draft; approved versions keep it."), Tr::tr("Remove"), true);
    during(u"not-done"_s);
    dialogs.showError(
        window, Tr::tr("A second factor is in use already. An administrator takes it away before another one is set up."),
        {});
}

} // namespace soviec::testing
