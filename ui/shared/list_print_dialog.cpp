// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/list_print_dialog.h"

#include "core/base/tr.h"
#include "ui/shared/label.h"
#include "ui/shared/print_preview.h"
#include "ui/theme/icon.h"
#include "ui/theme/on_look.h"

#include <QVBoxLayout>

namespace soviec {

ListPrintDialog::ListPrintDialog(const report::Report& list, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(Tr::tr("Print the list"));
    setWindowIcon(applicationIcon());
    auto* preview = new PrintPreview(dialogs, this);
    preview->setReports({list});
    makeColumn(this, Space::Gap, Space::Card)->addWidget(preview);
    connect(preview, &PrintPreview::done, this, &QDialog::accept);
    onLook(this, [this] { resize(px(this, Space::Dialog) * 7 / 4, px(this, Space::Dialog) * 5 / 4); });
}

} // namespace soviec
