import { applyDecorators, Controller, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ViewInterceptor } from './view.interceptor.js';

/** A controller whose methods return a `View` or a `SeeOther`; it is no part of the API. */
export const PageController = (path = ''): ClassDecorator =>
  applyDecorators(ApiExcludeController(), Controller(path), UseInterceptors(ViewInterceptor));
