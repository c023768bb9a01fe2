// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing but the headers the tests share: a precompiled header belongs to a program or a library.
