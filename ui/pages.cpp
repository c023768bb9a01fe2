// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "core/base/tr.h"
#include "ui/diary/diary_page.h"

using namespace Qt::StringLiterals;

namespace soviec {

PageRegistry allPages()
{
    PageRegistry pages;
    PageInfo diary;
    diary.id = u"diary"_s;
    diary.title = Tr::tr("Diary");
    diary.iconName = u"diary"_s;
    diary.make = [](PageContext& context) -> Page* { return new DiaryPage(context); };
    pages += diary;
    return pages;
}

} // namespace soviec
